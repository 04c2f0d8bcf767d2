/** The words of the dashboard, in English here and in Welsh in {@code messages/dash_cy.properties}. */
package org.foothold.dashboard.wording;
