/** Models as files: the shipped ones and those that a council trained itself. */
package org.foothold.citizens.matching.store;
