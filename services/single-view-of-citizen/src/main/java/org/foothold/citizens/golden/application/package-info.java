/** Fetching what is held on a person. */
package org.foothold.citizens.golden.application;
