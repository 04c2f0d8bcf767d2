/** Agreements over HTTP. */
package org.foothold.citizens.agreement.api;
