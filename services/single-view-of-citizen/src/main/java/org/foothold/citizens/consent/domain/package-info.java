/** What somebody said to a use of their data, and what they can say next. */
package org.foothold.citizens.consent.domain;
