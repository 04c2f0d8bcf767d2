/** Who lives in the city: households, people, their names over the years, and numbers that no real person has. */
package org.foothold.samplecity.people;
