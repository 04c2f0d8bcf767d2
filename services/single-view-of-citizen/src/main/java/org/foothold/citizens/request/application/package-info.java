/** Asking, answering, correcting, handing out a copy. */
package org.foothold.citizens.request.application;
