/** The page of people to contact, and its live updates. */
package org.foothold.dashboard.people.web;
