/** Imports over HTTP: hand a file in, follow it, fetch what was wrong with it. */
package org.foothold.citizens.imports.api;
