/** Deciding which records speak of one person: purely, from facts handed in, behind the port {@link org.foothold.citizens.linking.domain.Matcher}. */
package org.foothold.citizens.linking.domain;
