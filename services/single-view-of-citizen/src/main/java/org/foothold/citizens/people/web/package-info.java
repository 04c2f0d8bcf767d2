/** The record page of a person. */
package org.foothold.citizens.people.web;
