/** The page of agreements, for the data-protection officer. */
package org.foothold.citizens.agreement.web;
