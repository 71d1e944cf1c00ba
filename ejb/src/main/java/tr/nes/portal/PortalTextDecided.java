package tr.nes.portal;

import tr.nes.shared.text.OwnText;

/**
 * Another version of a text counts.
 *
 * @param text null if it is the shipped one
 */
public record PortalTextDecided(String key, OwnText text) {}
