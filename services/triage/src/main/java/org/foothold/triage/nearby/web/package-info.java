/** The words around places near somebody. */
package org.foothold.triage.nearby.web;
