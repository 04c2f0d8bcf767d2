/** The pages on which people are searched for. */
package org.foothold.citizens.search.web;
