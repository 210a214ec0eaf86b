/** What several of these stores need; no other module sees it. */
package dev.dovetail.stores;
