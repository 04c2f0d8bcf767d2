/** What is the same at every HTTP edge: problem details (RFC 9457), the correlation id, paging, and the services' shared settings. */
package org.foothold.webapi;
