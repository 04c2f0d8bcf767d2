/** Reading the people to contact from the views. */
package org.foothold.dashboard.people.store;
