/** Online access over HTTP. */
package org.foothold.citizens.account.api;
