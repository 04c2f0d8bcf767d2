/** Risk over HTTP. */
package org.foothold.citizens.risk.api;
