/** The search for people over HTTP. */
package org.foothold.citizens.search.api;
