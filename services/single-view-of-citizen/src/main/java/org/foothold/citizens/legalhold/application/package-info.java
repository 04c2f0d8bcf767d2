/** Placing and lifting legal holds. */
package org.foothold.citizens.legalhold.application;
