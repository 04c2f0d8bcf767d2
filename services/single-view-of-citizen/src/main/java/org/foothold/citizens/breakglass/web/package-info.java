/** The pages on which the glass is broken, and those on which the officer sees it. */
package org.foothold.citizens.breakglass.web;
