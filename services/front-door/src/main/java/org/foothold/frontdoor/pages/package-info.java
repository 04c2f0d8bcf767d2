/** The door's own pages: start, account, help, developers. */
package org.foothold.frontdoor.pages;
