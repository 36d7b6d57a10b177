"use client";

import { ListFilter } from "lucide-react";
import Form from "next/form";
import { useRef } from "react";
import { type SubjectFilter, ungraded } from "../_format/links";
import { Choice, Field } from "../_forms/choice";
import { useTexts } from "../_i18n/use-texts";
import { kinds } from "./filter";

interface Props {
  readonly filter: SubjectFilter;
  readonly models: readonly { readonly id: string; readonly title: string }[];
  readonly towns: readonly string[];
  readonly periods: readonly string[];
  readonly grades: readonly { readonly grade: string; readonly name: string }[];
}

/** The filters of the list; they live in the address, and a choice takes effect at once. */
export function FilterForm({ filter, models, towns, periods, grades }: Props) {
  const { t, period } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const submit = () => form.current?.requestSubmit();
  const changeModel = () => {
    for (const name of ["period", "grade"]) {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLSelectElement) field.value = "";
    }
    submit();
  };
  const needsModel = filter.model === undefined;
  return (
    <Form
      ref={form}
      action="/subjects"
      role="search"
      aria-label={t("subjects.filters")}
      className="panel screen-only grid grid-cols-2 gap-3 p-4 md:grid-cols-4 xl:grid-cols-[1.6fr_1fr_1fr_1.4fr_0.9fr_0.9fr_auto]"
    >
      <Field label={t("subjects.query")} isWide>
        <input className="field" type="search" name="query" defaultValue={filter.query} placeholder={t("search.placeholder")} />
      </Field>
      <Field label={t("subjects.kind")}>
        <Choice
          name="kind"
          value={filter.kind}
          any={t("subjects.anyKind")}
          onChange={submit}
          options={kinds.map((kind) => ({ value: kind, text: t(`kinds.${kind}`) }))}
        />
      </Field>
      <Field label={t("subjects.town")}>
        <Choice
          name="town"
          value={filter.town}
          any={t("subjects.anyTown")}
          onChange={submit}
          options={withOwn(towns, filter.town).map((each) => ({ value: each, text: each }))}
        />
      </Field>
      <Field label={t("subjects.model")} isWide>
        <Choice
          name="model"
          value={filter.model}
          any={t("subjects.anyModel")}
          onChange={changeModel}
          options={models.map((model) => ({ value: model.id, text: model.title }))}
        />
      </Field>
      <Field label={t("subjects.period")}>
        <Choice
          name="period"
          value={filter.period}
          any={needsModel ? t("subjects.pickModel") : t("subjects.anyPeriod")}
          isDisabled={needsModel}
          onChange={submit}
          options={withOwn(periods, filter.period).map((each) => ({ value: each, text: period(each) }))}
        />
      </Field>
      <Field label={t("subjects.grade")}>
        <Choice
          name="grade"
          value={filter.grade}
          any={needsModel ? t("subjects.pickModel") : t("subjects.anyGrade")}
          isDisabled={needsModel}
          onChange={submit}
          options={[...grades.map((each) => ({ value: each.grade, text: each.name })), { value: ungraded, text: t("common.ungraded") }]}
        />
      </Field>
      <button type="submit" className="button button-main col-span-2 self-end md:col-span-1">
        <ListFilter aria-hidden className="size-4" />
        {t("subjects.apply")}
      </button>
    </Form>
  );
}

const withOwn = (periods: readonly string[], own: string | undefined): readonly string[] =>
  own === undefined || periods.includes(own) ? periods : [own, ...periods];
