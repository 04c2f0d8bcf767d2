/** Requests over HTTP. */
package org.foothold.citizens.request.api;
