/** Why two records are thought to be of one person, as a page shows it. */
package org.foothold.citizens.matching.web;
