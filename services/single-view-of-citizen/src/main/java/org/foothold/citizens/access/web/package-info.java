/** The page of looks, for the data-protection officer. */
package org.foothold.citizens.access.web;
