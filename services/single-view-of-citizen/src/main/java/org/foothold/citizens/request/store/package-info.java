/** Requests and copies. */
package org.foothold.citizens.request.store;
