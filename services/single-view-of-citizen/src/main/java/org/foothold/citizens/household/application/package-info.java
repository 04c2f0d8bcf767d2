/** Finding the people at somebody's addresses. */
package org.foothold.citizens.household.application;
