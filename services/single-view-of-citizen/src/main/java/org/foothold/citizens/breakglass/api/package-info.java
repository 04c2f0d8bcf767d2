/** Breaking the glass over HTTP. */
package org.foothold.citizens.breakglass.api;
