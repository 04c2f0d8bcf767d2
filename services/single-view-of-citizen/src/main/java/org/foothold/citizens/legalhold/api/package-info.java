/** Legal holds over HTTP. */
package org.foothold.citizens.legalhold.api;
