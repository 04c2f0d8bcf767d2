/** Showing the list of people to contact, and watching it change. */
package org.foothold.dashboard.people.application;
