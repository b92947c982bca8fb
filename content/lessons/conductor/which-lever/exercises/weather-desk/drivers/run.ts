import { forecasts } from "../starter.ts";

export default function (towns: number[]) {
  return forecasts(towns);
}
