/** The pages of imports, for analysts. */
package org.foothold.citizens.imports.web;
