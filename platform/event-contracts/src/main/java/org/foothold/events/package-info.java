/** The published language: what services tell each other, as records with a JSON Schema and a sample each. No framework. */
package org.foothold.events;
