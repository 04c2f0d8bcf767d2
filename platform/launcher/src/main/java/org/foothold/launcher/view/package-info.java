/** What a person at the terminal sees: progress, the page of addresses and accounts, and the status table. */
package org.foothold.launcher.view;
