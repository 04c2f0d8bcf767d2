/** Who is at the door: sign-in, session cookie, language, and which requests may carry them. */
package org.foothold.frontdoor.session;
