/** Erasure over HTTP. */
package org.foothold.citizens.erasure.api;
