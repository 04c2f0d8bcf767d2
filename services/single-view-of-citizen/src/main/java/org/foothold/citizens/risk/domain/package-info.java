/** What is known of somebody that may lead into a crisis, and how worrying it is together. */
package org.foothold.citizens.risk.domain;
