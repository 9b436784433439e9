package dev.osteon.cdshooks;

import java.util.List;

/**
 * What a service says of one request.
 *
 * @param topics that fired, shown or not
 * @param knowledge version of the knowledge that decided; null when nothing was decided
 */
record Advice(CardsAnswer cards, List<HookCall.Topic> topics, String knowledge) {}
