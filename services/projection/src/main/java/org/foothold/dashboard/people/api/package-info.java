/** The list of people to contact by REST. */
package org.foothold.dashboard.people.api;
