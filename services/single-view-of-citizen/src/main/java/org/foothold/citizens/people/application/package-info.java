/** What a worker is shown of a person, and what they do on that page. */
package org.foothold.citizens.people.application;
