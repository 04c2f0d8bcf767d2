/** What a person asks of the council about their data, and by when it is answered. */
package org.foothold.citizens.request.domain;
