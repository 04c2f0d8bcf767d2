/** Who was at one address at one time, as records say it. */
package org.foothold.citizens.household.domain;
