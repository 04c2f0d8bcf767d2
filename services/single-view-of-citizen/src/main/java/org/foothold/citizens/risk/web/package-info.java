/** Risk on the record page. */
package org.foothold.citizens.risk.web;
