/** Display names over HTTP, for the pages of other services. */
package org.foothold.citizens.naming.api;
