/** The words of the single view's pages, in English here and in Welsh in {@code messages/citizens_cy.properties}. */
package org.foothold.citizens.wording;
