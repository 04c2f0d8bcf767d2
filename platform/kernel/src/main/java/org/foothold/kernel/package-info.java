/** The handful of types that every domain needs: refusals, ids and values that identify a person. Depends on nothing. */
package org.foothold.kernel;
