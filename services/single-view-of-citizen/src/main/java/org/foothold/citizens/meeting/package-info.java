/** Meeting people: another service says that it met somebody, and their details are fetched from it by reference. */
package org.foothold.citizens.meeting;
