/** What identifies a person, as values that are valid from birth: names, dates of birth, identifiers, ways to reach them. */
package org.foothold.citizens.person.domain;
