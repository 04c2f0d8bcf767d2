/** Searching for people. */
package org.foothold.citizens.search.application;
