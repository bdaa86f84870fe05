package org.jisr.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How answers are written: a property without a value is there and null, as the document says. */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {
  private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

  @Override
  public Jsonb getContext(Class<?> type) {
    return json;
  }
}
