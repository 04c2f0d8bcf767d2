/** The officer's queue of requests. */
package org.foothold.citizens.request.web;
