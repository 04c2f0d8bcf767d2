/** The record page over HTTP. */
package org.foothold.citizens.people.api;
